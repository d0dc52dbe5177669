package dev.dramatis.processor.fuzz;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Something that an author may have done to a source.
 *
 * <p>The weights are such that javac runs the processor on two thirds of the sources, which it does
 * not after a syntax error or a value of the wrong type.
 */
enum Mutation {
  DROPPED_TOKEN(2) {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.remove(tokens.anyWritten());
    }
  },
  DOUBLED_TOKEN(1) {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int at = tokens.anyWritten();
      tokens.insert(at, tokens.get(at) + " ");
    }
  },
  SWAPPED_TOKENS(1) {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int one = tokens.anyWritten();
      int other = tokens.anyWritten();
      String token = tokens.get(one);
      tokens.set(one, tokens.get(other));
      tokens.set(other, token);
    }
  },
  STRAY_TOKEN(1) {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.insert(tokens.anyWritten(), Vocabulary.any(random) + " ");
    }
  },
  VALUE_OF_ANY_TYPE(2) {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.set(tokens.anyLiteral(), Literals.any(random));
    }
  },
  VALUE_OF_ITS_TYPE(36) {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      int at = tokens.anyLiteral();
      tokens.set(at, Literals.like(tokens.get(at), random));
    }
  },
  /** As often one of the same file, which may well fit, as one from elsewhere. */
  OTHER_NAME(14) {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      String name = random.nextBoolean() ? tokens.get(tokens.anyName()) : Vocabulary.name(random);
      tokens.set(tokens.anyName(), name);
    }
  },
  OTHER_KEYWORD(2) {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.set(tokens.anyKeyword(), Vocabulary.keyword(random));
    }
  },
  ANNOTATION(5) {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      tokens.insert(tokens.anyDeclaration(), Vocabulary.annotation(random));
    }
  },
  /** In which the rest of the file then stands, or beside. */
  DECLARATION(8) {
    @Override
    void apply(Tokens tokens, RandomGenerator random) {
      String opening = Vocabulary.opening(random);
      tokens.insert(tokens.anyDeclaration(), opening);
      tokens.close(opening);
    }
  };

  private final int weight;

  Mutation(int weight) {
    this.weight = weight;
  }

  abstract void apply(Tokens tokens, RandomGenerator random);

  static Mutation any(RandomGenerator random) {
    int at = random.nextInt(Arrays.stream(values()).mapToInt(mutation -> mutation.weight).sum());
    for (Mutation mutation : values()) {
      at -= mutation.weight;
      if (at < 0) {
        return mutation;
      }
    }
    throw new AssertionError("the weights are of these mutations");
  }
}
