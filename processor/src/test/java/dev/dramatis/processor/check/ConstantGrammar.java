package dev.dramatis.processor.check;

import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.Absent;
import dev.dramatis.processor.model.BoundValue.EnumConstant;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.BoundValue.Scalar;
import dev.dramatis.processor.model.Kind;
import dev.dramatis.processor.model.Kind.Component;
import dev.dramatis.processor.model.Kind.Shape;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws constants from edge values and what they can be joined to. */
final class ConstantGrammar {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t",
          "\n",
          "\u00a0",
          "\u2003",
          "\u200b",
          "a",
          "A",
          "abc",
          "a b",
          "é",
          "É",
          "ß",
          "😀",
          "\ud800",
          "0",
          "1",
          "3",
          "-1",
          "+2",
          "3.0",
          "0.10",
          "0.1",
          "00",
          "1e3",
          "1E-2",
          "-0",
          "1.",
          ".5",
          "1,5",
          "NaN",
          "Infinity",
          "0x10",
          "1f",
          "１２",
          "12.50",
          "99.9",
          "100",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775809",
          "1e400",
          "_");

  private static final List<String> LOCAL_PARTS =
      List.of(
          "a",
          "A.b",
          "a..b",
          ".a",
          "a.",
          "a-b",
          "-",
          "ü",
          "\u0080",
          "\u007f",
          "😀",
          "\ud83d",
          "!#$%&'*+/=?^_`{|}~",
          "a,b",
          "(",
          "\"",
          "\"\"",
          "\"a b\"",
          "\"a@b\"",
          "\"\\\\\"",
          "\"\\\"\"",
          "\"\\a\"",
          "a\"b\"",
          "\"a\".b",
          "\"a\nb\"",
          "\"\t\"",
          "",
          "@",
          "x".repeat(64),
          "x".repeat(65),
          "a b",
          "\\");

  private static final List<String> DOMAINS =
      List.of(
          "b",
          "b.org",
          "B.ORG",
          "b..org",
          ".b",
          "b.",
          "-b.org",
          "b-.org",
          "b-c",
          "b--c",
          "b_c",
          "bücher.de",
          "xn--bcher-kva.de",
          "日本。jp",
          "b。",
          "b c",
          "b,c",
          "😀.org",
          "!$.org",
          "",
          "[127.0.0.1]",
          "[300.1.1.999]",
          "[1.2.3]",
          "[1.2.3.4.5]",
          "127.0.0.1",
          "[IPv6:::1]",
          "[ipv6:::]",
          "[IPv6:1::]",
          "[IPv6:1:2:3:4:5:6:7:8]",
          "[IPv6:1:2:3:4:5:6:7::]",
          "[IPv6:::1:2:3:4:5:6:7]",
          "[IPv6:1::2:3:4:5:6:7]",
          "[IPv6:1:2::3:4:5:6:7]",
          "[IPv6:fe80::1%eth0]",
          "[IPv6:fe80:%1]",
          "[IPv6:fe80::1%]",
          "[IPv6:::ffff:1.2.3.4]",
          "[IPv6:::ffff:0:1.2.3.4]",
          "[IPv6:::01.2.3.4]",
          "[IPv6:1:2::1.2.3.4]",
          "[::1]",
          "[IPv6:]",
          "[IPv6:g::]",
          "b".repeat(63),
          "b".repeat(64),
          "ü".repeat(60),
          "b.".repeat(127) + "b",
          "b.".repeat(127) + "bc",
          "\u00ad",
          "\u200d.org",
          "b\u3002c",
          "\ud800",
          "xn--",
          "xn--a.org",
          "b/c",
          "b:c");

  private static final List<Double> REALS =
      List.of(
          0.0,
          -0.0,
          0.1,
          -0.1,
          0.10000000149011612,
          1.0,
          2.0,
          2.9999999999999996,
          3.0,
          3.5,
          -3.0,
          12.5,
          12.55,
          99.9,
          100.0,
          1e-3,
          1e-4,
          1e20,
          9.223372036854776E18,
          -9.223372036854776E18,
          1.401298464324817E-45,
          Double.MIN_VALUE,
          Double.MAX_VALUE,
          -Double.MAX_VALUE,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  private static final List<Long> WHOLES =
      List.of(
          0L,
          1L,
          -1L,
          2L,
          3L,
          4L,
          9L,
          10L,
          99L,
          100L,
          101L,
          -99L,
          -100L,
          127L,
          -128L,
          32767L,
          -32768L,
          2147483647L,
          -2147483648L,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          1L << 53,
          1L << 24);

  private final Random random;
  private final SourcePosition place;

  ConstantGrammar(long seed, SourcePosition place) {
    this.random = new Random(seed);
    this.place = place;
  }

  RecordValue bound(Kind kind) {
    return new RecordValue(kind, kind.components().stream().map(this::value).toList(), true, place);
  }

  private BoundValue value(Component component) {
    return component.isOrNull() && random.nextInt(10) == 0
        ? new Absent(place)
        : value(component.shape());
  }

  private BoundValue value(Shape shape) {
    if (shape instanceof Shape.OfRecord nested) {
      return bound(nested.kind());
    }
    if (shape instanceof Shape.OfItems items) {
      return new Items(
          Stream.generate(() -> value(items.item())).limit(random.nextInt(4)).toList(), place);
    }
    if (shape instanceof Shape.OfEnum constant) {
      return new EnumConstant(constant.type(), pick(List.of("RED", "GREEN")), place);
    }
    return new Scalar(scalar(((Shape.OfScalar) shape).type()), place);
  }

  private Object scalar(Class<?> type) {
    if (type == String.class) {
      return random.nextBoolean() ? text() : pick(LOCAL_PARTS) + "@" + pick(DOMAINS);
    }
    if (type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == Character.class) {
      return (char) random.nextInt(Character.MAX_VALUE);
    }
    return number(type);
  }

  private String text() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> pick(TEXTS))
        .reduce("", String::concat);
  }

  private Object number(Class<?> type) {
    if (type == Double.class) {
      return pick(REALS);
    }
    if (type == Float.class) {
      return pick(REALS).floatValue();
    }
    long whole = pick(WHOLES);
    return type == Byte.class
        ? (Object) (byte) whole
        : type == Short.class
            ? (Object) (short) whole
            : type == Integer.class ? (Object) (int) whole : (Object) whole;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
