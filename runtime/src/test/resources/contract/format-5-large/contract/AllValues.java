package contract;

import dev.dramatis.character.Listed;
import dev.dramatis.character.Trait;
import java.util.List;

public record AllValues(
    String text,
    boolean truth,
    char letter,
    byte tiny,
    short few,
    int number,
    long many,
    float ratio,
    double fraction,
    Listed constant,
    List<String> texts,
    List<Integer> numbers,
    OneValue nested,
    List<OneValue> list,
    String absent)
    implements Trait {}
