package dev.dramatis.examples.voicehost.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fragments of calls, as servers send them. */
class CallAssemblyTest {

  private static final JsonMapper JSON = new JsonMapper();

  /** Each line is a server's way; the fragments are a JSON list, with {@code '} for quotes. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          OpenAI | [{'index':0,'id':'a','type':'function','function':{'name':'one','arguments':''}},{'index':0,'function':{'arguments':'{'}},{'index':0,'function':{'arguments':'}'}},{'index':1,'id':'b','type':'function','function':{'name':'two','arguments':'{}'}}] | a one {} b two {}
          interleaved | [{'index':0,'id':'a','function':{'name':'one','arguments':'{'}},{'index':1,'id':'b','function':{'name':'two','arguments':'{'}},{'index':0,'function':{'arguments':'}'}},{'index':1,'function':{'arguments':'}'}}] | a one {} b two {}
          whole calls that all say 0 | [{'index':0,'id':'a','function':{'name':'one','arguments':'{}'}},{'index':0,'id':'b','function':{'name':'one','arguments':'{}'}}] | a one {} b one {}
          an empty id after the first | [{'index':0,'id':'a','function':{'name':'one','arguments':'{'}},{'index':0,'id':'','function':{'name':'','arguments':'}'}}] | a one {}
          the id in every chunk | [{'index':0,'id':'a','function':{'name':'one','arguments':'{'}},{'index':0,'id':'a','function':{'name':'one','arguments':'}'}}] | a one {}
          another id without a name | [{'index':0,'id':'a','function':{'name':'one','arguments':'{'}},{'index':0,'id':'x','function':{'arguments':'}'}}] | a one {}
          no index | [{'id':'a','function':{'name':'one','arguments':'{'}},{'function':{'arguments':'}'}},{'id':'b','function':{'name':'two','arguments':'{}'}}] | a one {} b two {}
          an id of null | [{'index':0,'id':'a','function':{'name':'one','arguments':'{'}},{'index':0,'id':null,'function':{'name':null,'arguments':'}'}}] | a one {}
          the id after the name | [{'index':0,'function':{'name':'one','arguments':''}},{'index':0,'id':'a','function':{'arguments':'{}'}}] | a one {}
          the name after the id | [{'index':0,'id':'a','function':{'arguments':''}},{'index':0,'function':{'name':'one','arguments':'{}'}}] | a one {}
          arguments that are an object | [{'index':0,'id':'a','function':{'name':'one','arguments':{'x':1}}}] | a one {"x":1}
          indexes that begin at 1 | [{'index':1,'id':'a','function':{'name':'one','arguments':'{}'}},{'index':2,'id':'b','function':{'name':'two','arguments':'{}'}}] | a one {} b two {}
          """)
  void fragments_becomeCalls(String server, String fragments, String calls) {
    CallAssembly assembly = new CallAssembly();
    for (JsonNode fragment : JSON.readTree(fragments.replace('\'', '"'))) {
      assembly.add(fragment);
    }

    assertThat(texts(assembly)).as(server).containsExactly(calls);
  }

  private static List<String> texts(CallAssembly assembly) {
    return List.of(
        String.join(
            " ",
            assembly.calls().values().stream()
                .map(call -> call.id() + " " + call.name() + " " + call.arguments())
                .toList()));
  }

  @Test
  void callsWithOneId_getIdsOfTheirOwn() {
    CallAssembly assembly = new CallAssembly();
    assembly.addWhole(JSON.readTree("{\"id\":\"a\",\"function\":{\"name\":\"one\"}}"));
    assembly.addWhole(JSON.readTree("{\"id\":\"a\",\"function\":{\"name\":\"one\"}}"));
    assembly.addWhole(JSON.readTree("{\"function\":{\"name\":\"one\"}}"));

    assertThat(assembly.calls().values().stream().map(LlmCall::id))
        .hasSize(3)
        .doesNotHaveDuplicates()
        .startsWith("a");
  }

  @Test
  void callsWithoutAName_areNone() {
    CallAssembly assembly = new CallAssembly();
    assembly.add(JSON.readTree("{\"index\":0,\"id\":\"a\"}"));

    assertThat(assembly.calls()).isEmpty();
  }

  @Test
  void callsBeyondTheMost_areDropped() {
    CallAssembly assembly = new CallAssembly();
    for (int i = 0; i < 1_000; i++) {
      assembly.add(
          JSON.readTree(
              "{\"index\":%d,\"id\":\"%d\",\"function\":{\"name\":\"one\"}}".formatted(i, i)));
    }

    assertThat(assembly.calls()).hasSize(CallAssembly.MOST);
  }
}
