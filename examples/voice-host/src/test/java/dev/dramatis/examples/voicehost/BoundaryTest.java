package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What passes between a client and the LLM's server: what the host knows, and nothing else. */
@Timeout(30)
class BoundaryTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final String ANSWER =
      """
      {"id":"c1","object":"chat.completion","created":7,"model":"secret-model","system_fingerprint":"fp",\
      "prompt":"SECRET","prompt_logprobs":["SECRET"],"kv_transfer_params":{"a":"SECRET"},\
      "choices":[{"index":0,"finish_reason":"stop","stop_reason":"SECRET","token_ids":[1],\
      "logprobs":{"content":[{"token":"a","logprob":-0.5,"bytes":[97],"rank":"SECRET",\
      "top_logprobs":[{"token":"b","logprob":-1,"bytes":null}]}],"tokens":"SECRET"},\
      "message":{"role":"assistant","content":"Indeed.","refusal":null,"reasoning_content":"Hm.",\
      "secret":"SECRET","tool_calls":[{"id":"t","type":"function","secret":"SECRET",\
      "function":{"name":"f","arguments":"{}","secret":"SECRET"}}]}}],\
      "usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"secret":"SECRET",\
      "completion_tokens_details":{"reasoning_tokens":1,"secret":"SECRET"}},"timings":{"a":"SECRET"}}""";

  private static FakeLlm llm;
  private static RunningHost host;

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.saying("Indeed.");
    host = RunningHost.with(llm.settings("DRAMATIS_LLM_PARAMETERS", "top_k, min_p"));
  }

  @AfterAll
  static void stop() {
    host.close();
    llm.close();
  }

  @BeforeEach
  void answer() {
    llm.requests().clear();
    llm.does(e -> FakeLlm.send(e, 200, "application/json", ANSWER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'echo':true",
        "'priority':-99",
        "'prompt_logprobs':0",
        "'chat_template':'{{x}}'",
        "'guided_regex':'(a+)+'",
        "'kettle':{'a':1}",
        "'return_token_ids':true",
        "'prompt':'x'",
        "'stream_options':{'kettle':1}",
        "'extra_body':{'echo':true}",
        "'add_generation_prompt':false",
        "'response_format':{'type':'json_object','kettle':1}"
      })
  void unknownMember_doesNotReachTheLlm(String member) throws Exception {
    JsonNode asked = asked(member);

    assertThat(asked.propertyNames())
        .isSubsetOf("model", "messages", "stream", "stream_options", "response_format");
    assertThat(asked.toString()).doesNotContain("kettle", "echo");
  }

  @Test
  void unknownMembersOfMessages_doNotReachTheLlm() throws Exception {
    ask(
        """
        {'model':'gertrude','messages':[\
        {'role':'user','content':[{'type':'text','text':'Hi','cache_control':{'kettle':1}}],'kettle':1},\
        {'role':'assistant','content':'Hm','prefix':'kettle','reasoning_content':'I think','tool_calls':\
        [{'id':'1','type':'function','kettle':1,'function':{'name':'f','arguments':'{}','kettle':1}}]},\
        {'role':'tool','tool_call_id':'1','content':'ok','kettle':1}]}""");

    String messages = llm.requests().get(0).path("messages").toString();
    assertThat(messages)
        .doesNotContain("kettle", "prefix", "cache_control")
        .contains("I think", "tool_call_id", "\"arguments\":\"{}\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'temperature':0.25",
        "'top_p':0.5",
        "'n':2",
        "'stop':'x'",
        "'stop':['x','y']",
        "'max_tokens':100",
        "'max_completion_tokens':32768",
        "'seed':12345678901234567890",
        "'logprobs':true",
        "'top_logprobs':5",
        "'logit_bias':{'50256':-100}",
        "'user':'ada'",
        "'presence_penalty':-2",
        "'frequency_penalty':1.5",
        "'parallel_tool_calls':false",
        "'reasoning_effort':'low'",
        "'verbosity':'low'",
        "'metadata':{'conversation_id':'7'}",
        "'response_format':{'type':'json_object'}",
        "'temperature':null",
        "'top_k':40",
        "'min_p':0.05",
        "'modalities':['text']",
        "'service_tier':'auto'",
        "'store':false",
        "'audio':{'voice':'alloy','format':'wav'}",
        "'tool_choice':'required'",
        "'tool_choice':{'type':'function','function':{'name':'f'}}",
        "'response_format':{'type':'json_schema','json_schema':{'name':'s','strict':true,'schema':{'type':'object','x':{'y':[1,2.5]}}}}",
        "'tools':[{'type':'function','function':{'name':'f','description':'d','parameters':{'type':'object'},'strict':true}}]",
        "'prediction':{'type':'content','content':'x'}",
        "'prompt_cache_key':'k'",
        "'safety_identifier':'s'",
        "'web_search_options':{'search_context_size':'low'}"
      })
  void knownMember_reachesTheLlmAsItIs(String member) throws Exception {
    JsonNode sent = JSON.readTree("{" + member.replace('\'', '"') + "}");
    String name = sent.propertyNames().iterator().next();

    assertThat(asked(member).path(name)).isEqualTo(sent.path(name));
  }

  @Test
  void imagesAudioAndFiles_reachTheLlm() throws Exception {
    String content =
        """
        [{"type":"text","text":"What is it?"},\
        {"type":"image_url","image_url":{"url":"data:image/png;base64,AAAA","detail":"low"}},\
        {"type":"input_audio","input_audio":{"data":"AAAA","format":"wav"}},\
        {"type":"file","file":{"file_data":"AAAA","filename":"a.pdf"}}]""";
    ask("{'model':'gertrude','messages':[{'role':'user','content':%s}]}".formatted(content));

    assertThat(llm.requests().get(0).at("/messages/1/content")).isEqualTo(JSON.readTree(content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'n':128                        | n
          'n':0                          | n
          'max_tokens':1000000000        | max_tokens
          'max_completion_tokens':-1     | max_completion_tokens
          'max_tokens':1.5               | max_tokens
          'temperature':'hot'            | temperature
          'temperature':2.5              | temperature
          'top_p':-1                     | top_p
          'top_logprobs':21              | top_logprobs
          'stream':'yes'                 | stream
          'stream_options':true          | stream_options
          'stream_options':{'include_usage':1} | stream_options.include_usage
          'logit_bias':[{}]              | logit_bias
          'logit_bias':{'1':'x'}         | logit_bias[0]
          'stop':[1]                     | stop[0]
          'seed':'x'                     | seed
          'user':7                       | user
          'response_format':'json'       | response_format
          'response_format':{'type':'regex'} | response_format.type
          'tools':[{'type':'function','function':{'name':'a b'}}] | tools[0].function.name
          'tools':[{'type':'code'}]      | tools[0].type
          'tool_choice':'maybe'          | tool_choice
          'service_tier':'priority'      | service_tier
          'messages':[{'role':'user','content':7}] | messages[0].content
          'messages':[{'role':'user','content':[{'type':'video_url'}]}] | messages[0].content[0].type
          'messages':[{'role':'user','content':[{'type':'image_url','image_url':{'url':'file:///etc/passwd'}}]}] | messages[0].content[0].image_url.url
          'messages':[{'role':'system','content':[{'type':'image_url','image_url':{'url':'http://a/b'}}]}] | messages[0].content[0].type
          'messages':[{'role':'assistant','tool_calls':{}}] | messages[0].tool_calls
          'messages':[{'role':'user','name':7}] | messages[0].name
          'messages':[{'role':'nobody','content':'x'}] | messages
          """)
  void knownMemberWithABadValue_isRefusedByItsName(String member, String param) throws Exception {
    HttpResponse<String> answer = send(body(member));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(RunningHost.json(answer).at("/error/param").asString()).isEqualTo(param);
    assertThat(llm.requests()).isEmpty();
  }

  @Test
  void largeTools_areRefused() throws Exception {
    String tools =
        "'tools':[{'type':'function','function':{'name':'f','parameters':{'x':'%s'}}}]"
            .formatted("y".repeat(70_000));

    assertThat(send(body(tools)).statusCode()).isEqualTo(400);
  }

  @Test
  void wholeAnswer_hasWhatClientsNeedAndNothingElse() throws Exception {
    String answer = ask(body("'logprobs':true"));

    assertThat(JSON.readTree(answer))
        .isEqualTo(
            JSON.readTree(
                """
                {"id":"c1","object":"chat.completion","created":7,"model":"gertrude","system_fingerprint":"fp",\
                "choices":[{"index":0,"finish_reason":"stop",\
                "logprobs":{"content":[{"token":"a","logprob":-0.5,"bytes":[97],\
                "top_logprobs":[{"token":"b","logprob":-1,"bytes":null}]}]},\
                "message":{"role":"assistant","content":"Indeed.","refusal":null,"reasoning_content":"Hm.",\
                "tool_calls":[{"id":"t","type":"function","function":{"name":"f","arguments":"{}"}}]}}],\
                "usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,\
                "completion_tokens_details":{"reasoning_tokens":1}}}"""));
  }

  @Test
  void streamedAnswer_hasWhatClientsNeedAndNothingElse() throws Exception {
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendEvent(
              out,
              ANSWER.replace("\"message\"", "\"delta\"").replace("Indeed.", "half \\ud83d pair"));
          FakeLlm.sendEvent(
              out, "{\"choices\":null,\"usage\":{\"total_tokens\":3},\"x\":\"SECRET\"}");
          FakeLlm.sendEvent(out, "[DONE]");
        });
    String answer = ask(body("'stream':true"));

    assertThat(answer)
        .contains("half \ufffd pair", "\"reasoning_content\":\"Hm.\"", "\"tool_calls\"")
        .contains("\"model\":\"gertrude\"", "\"usage\":{\"total_tokens\":3}")
        .endsWith("data: [DONE]\n\n")
        .doesNotContain("SECRET", "secret");
  }

  @Test
  void oneSystemMessage_hasThePromptAndThenWhatTheProgramSays() throws Exception {
    ask(
        """
        {'model':'gertrude','messages':[{'role':'system','content':'Be brief.'},\
        {'role':'developer','content':[{'type':'text','text':'Be kind.'}]},\
        {'role':'user','content':'Hi'},{'role':'system','content':'It is late.'}]}""");
    JsonNode messages = llm.requests().get(0).path("messages");

    assertThat(messages.findValuesAsString("role")).containsExactly("system", "user");
    assertThat(messages.at("/0/content").asString())
        .containsSubsequence("You ask why.", "Be brief.", "Be kind.", "It is late.");
  }

  @Test
  void partsOfASystemMessage_areLinesOfTheirOwn() throws Exception {
    ask(
        """
        {'model':'gertrude','messages':[{'role':'system','content':[\
        {'type':'text','text':'Answer in French.'},{'type':'text','text':''},\
        {'type':'text','text':'Be brief.'}]},{'role':'user','content':'Hi'}]}""");

    assertThat(llm.requests().get(0).at("/messages/0/content").asString())
        .endsWith("adds:\n\nAnswer in French.\nBe brief.");
  }

  @Test
  void sessionUpdate_sendsBackWhatIsKnown() throws Exception {
    try (RunningHost talking = RunningHost.with(llm.settings(), RealtimeCast::load);
        RealtimeClient client = RealtimeClient.of(talking)) {
      client.send(
          """
          {"type":"session.update","session":{"pad":"kettle","voice":"quiz.wav","tools":[1],\
          "instructions":{"character":"quiz","pad":"kettle","type":"quiz_show"}}}""");

      assertThat(client.nextText())
          .endsWith(
              """
              "session":{"voice":"quiz.wav","instructions":{"character":"quiz","type":"quiz_show"},\
              "allow_recording":false,"character":"quiz"}}""");
    }
  }

  private static JsonNode asked(String member) throws Exception {
    ask(body(member));
    return llm.requests().get(0);
  }

  private static String body(String member) {
    return member.startsWith("'messages'")
        ? "{'model':'gertrude',%s}".formatted(member)
        : "{'model':'gertrude','messages':[{'role':'user','content':'Hi'}],%s}".formatted(member);
  }

  private static String ask(String body) throws Exception {
    HttpResponse<String> answer = send(body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static HttpResponse<String> send(String body) throws Exception {
    return host.send(
        "/v1/chat/completions",
        r ->
            r.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
  }
}
