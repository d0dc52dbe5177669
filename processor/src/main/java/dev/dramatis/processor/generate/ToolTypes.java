package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.OfEnum;
import dev.dramatis.processor.model.ToolType.OfItems;
import dev.dramatis.processor.model.ToolType.OfRecord;
import dev.dramatis.processor.model.ToolType.Scalar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The types of arguments as Java writes them. */
final class ToolTypes {

  private ToolTypes() {}

  static TypeName of(ToolParameter parameter) {
    TypeName type = of(parameter.type());
    return parameter.isOptional()
        ? ParameterizedTypeName.get(ClassName.get(Optional.class), type.box())
        : type;
  }

  private static TypeName of(ToolType type) {
    if (type instanceof OfEnum constants) {
      return constants.type();
    }
    if (type instanceof OfRecord object) {
      return object.type();
    }
    if (type instanceof OfItems list) {
      return ParameterizedTypeName.get(ClassName.get(List.class), of(list.item()).box());
    }
    return type instanceof Scalar scalar ? of(scalar) : ClassName.OBJECT;
  }

  private static TypeName of(Scalar type) {
    return switch (type) {
      case TEXT -> ClassName.get(String.class);
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case DOUBLE -> TypeName.DOUBLE;
      case DECIMAL -> ClassName.get(BigDecimal.class);
      case BOOLEAN -> TypeName.BOOLEAN;
      case DATE -> ClassName.get(LocalDate.class);
      case TIME -> ClassName.get(LocalTime.class);
    };
  }

  /** Returns the method of {@link dev.dramatis.spi.tool.ToolArgument} that reads a value. */
  static String method(Scalar type) {
    return switch (type) {
      case TEXT -> "toText";
      case INT -> "toInt";
      case LONG -> "toLong";
      case DOUBLE -> "toDouble";
      case DECIMAL -> "toDecimal";
      case BOOLEAN -> "toBoolean";
      case DATE -> "toDate";
      case TIME -> "toTime";
    };
  }
}
