package contract;

import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.NullIfAbsent;
import dev.dramatis.character.Listed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@BindsTo(AllValues.class)
@Target(ElementType.TYPE)
@interface Values {

  String text() default "";

  boolean truth() default false;

  char letter() default ' ';

  byte tiny() default 0;

  short few() default 0;

  int number() default 0;

  long many() default 0;

  float ratio() default 0;

  double fraction() default 0;

  Listed constant() default Listed.YES;

  String[] texts() default {};

  int[] numbers() default {};

  Value nested() default @Value;

  Value[] list() default {};

  @NullIfAbsent
  String absent() default "";

  @BindsTo(OneValue.class)
  @Target({})
  @interface Value {

    String name() default "";

    double weight() default 0;
  }
}
