package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.ScriptedLlm.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
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

/** What the Responses API asks of an LLM of chat completions, and what it makes of its answer. */
@Timeout(30)
class ResponsesTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static FakeLlm llm;
  private static RunningHost host;

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.saying("Indeed.");
    host = RunningHost.with(llm.settings("DRAMATIS_LLM_PARAMETERS", "top_k"));
  }

  @AfterAll
  static void stop() {
    host.close();
    llm.close();
  }

  @BeforeEach
  void listen() {
    llm.requests().clear();
    new ScriptedLlm().says("Why not?").playOn(llm);
  }

  @Test
  void answer_isAResponse() throws Exception {
    JsonNode response =
        RunningHost.json(send("{'model':'gertrude','input':'Hi','store':true,'temperature':0.5}"));

    assertThat(response.path("id").asString()).matches("resp_[0-9a-f]{32}");
    assertThat(response.path("status").asString()).isEqualTo("completed");
    assertThat(response.path("store").asBoolean()).isFalse();
    assertThat(response.path("model").asString()).isEqualTo("gertrude");
    assertThat(response.path("temperature").asDouble()).isEqualTo(0.5);
    assertThat(response.at("/output/0/id").asString()).matches("msg_[0-9a-f]{32}");
    assertThat(response.at("/output/0/content/0"))
        .isEqualTo(json("{'type':'output_text','text':'Why not?','annotations':[],'logprobs':[]}"));
    assertThat(response.path("usage"))
        .isEqualTo(
            json(
                """
                {'input_tokens':10,'output_tokens':2,'total_tokens':12,\
                'input_tokens_details':{'cached_tokens':0,'cache_write_tokens':0},\
                'output_tokens_details':{'reasoning_tokens':0}}"""));
  }

  @Test
  void stream_hasOpenAisEventsInTheirOrder() throws Exception {
    List<JsonNode> events = streamed();

    assertThat(types(events))
        .containsExactly(
            "response.created",
            "response.in_progress",
            "response.output_item.added",
            "response.content_part.added",
            "response.output_text.delta",
            "response.output_text.delta",
            "response.output_text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.completed");
    assertThat(events)
        .extracting(event -> event.path("sequence_number").asInt())
        .isEqualTo(IntStream.range(0, events.size()).boxed().toList());
    assertThat(events.get(4).path("delta").asString()).isEqualTo("Why ");
    assertThat(events.get(4).path("item_id")).isEqualTo(events.get(2).at("/item/id"));
    JsonNode response = events.get(9).path("response");
    assertThat(response.path("output").path(0)).isEqualTo(events.get(8).path("item"));
    assertThat(response.at("/usage/total_tokens").asInt()).isEqualTo(12);
    assertThat(llm.requests().get(0).at("/stream_options/include_usage").asBoolean()).isTrue();
  }

  @Test
  void streamedCalls_areItemsOfTheirOwn() throws Exception {
    new ScriptedLlm().says("So.", call("a", "f", "{\"x\":1}"), call("b", "g")).playOn(llm);
    List<JsonNode> events = streamed();

    assertThat(types(events))
        .containsSubsequence(
            "response.output_item.done",
            "response.output_item.added",
            "response.function_call_arguments.delta",
            "response.function_call_arguments.delta",
            "response.output_item.added",
            "response.function_call_arguments.done",
            "response.output_item.done",
            "response.function_call_arguments.done",
            "response.output_item.done",
            "response.completed");
    List<JsonNode> calls = ResponsesClient.callsOf(events.get(events.size() - 1).path("response"));
    assertThat(calls).extracting(call -> call.path("call_id").asString()).containsExactly("a", "b");
    assertThat(calls.get(0).path("arguments").asString()).isEqualTo("{\"x\":1}");
    assertThat(calls.get(0).path("id").asString()).startsWith("fc_");
  }

  @Test
  void callsWithoutIds_getSome() throws Exception {
    answers(
        "{'tool_calls':[{'function':{'name':'f','arguments':'{}'}},{'function':{'name':'f','arguments':'{}'}}]}",
        "tool_calls");
    List<JsonNode> calls =
        ResponsesClient.callsOf(RunningHost.json(send("{'model':'gertrude','input':'Hi'}")));

    assertThat(calls).hasSize(2);
    assertThat(calls.get(0).path("call_id").asString()).startsWith("call_");
    assertThat(calls.get(0).path("call_id")).isNotEqualTo(calls.get(1).path("call_id"));
  }

  @Test
  void thoughtsAndRefusals_areParts() throws Exception {
    streams("{'reasoning_content':'Hm','reasoning':'Hm'}", "{'content':'I'}", "{'refusal':'No.'}");
    List<JsonNode> events = streamed();

    assertThat(types(events))
        .containsSubsequence(
            "response.reasoning_text.delta",
            "response.reasoning_text.done",
            "response.output_item.done",
            "response.output_item.added",
            "response.output_text.done",
            "response.content_part.done",
            "response.content_part.added",
            "response.refusal.delta",
            "response.refusal.done",
            "response.content_part.done",
            "response.output_item.done");
    JsonNode output = events.get(events.size() - 1).at("/response/output");
    assertThat(output.at("/0/content")).isEqualTo(json("[{'type':'reasoning_text','text':'Hm'}]"));
    assertThat(output.at("/1/content/1")).isEqualTo(json("{'type':'refusal','refusal':'No.'}"));
  }

  @Test
  void logprobs_comeWithTheText() throws Exception {
    String logprobs = "[{'token':'I','logprob':-0.5,'bytes':[73],'top_logprobs':[]}]";
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendEvent(
              out,
              json("{'choices':[{'delta':{'content':'I'},'logprobs':{'content':%s}}]}"
                      .formatted(logprobs))
                  .toString());
          FakeLlm.sendEvent(out, "[DONE]");
        });
    List<JsonNode> events =
        ResponsesClient.eventsOf(
            send("{'model':'gertrude','input':'Hi','stream':true,'include':['message.output_text.logprobs']}")
                .body());

    assertThat(llm.requests().get(0).path("logprobs").asBoolean()).isTrue();
    assertThat(events.get(4).path("logprobs")).isEqualTo(json(logprobs));
    assertThat(events.get(5).path("logprobs")).isEqualTo(json(logprobs));
  }

  @ParameterizedTest
  @CsvSource({"length, max_output_tokens", "content_filter, content_filter"})
  void answerThatIsCutOff_isIncomplete(String finishReason, String reason) throws Exception {
    answers("{'content':'And so'}", finishReason);
    JsonNode response = RunningHost.json(send("{'model':'gertrude','input':'Hi'}"));

    assertThat(response.path("status").asString()).isEqualTo("incomplete");
    assertThat(response.at("/incomplete_details/reason").asString()).isEqualTo(reason);
    assertThat(response.at("/output/0/status").asString()).isEqualTo("incomplete");
  }

  @Test
  void emptyAnswer_isAnEmptyMessage() throws Exception {
    answers("{'content':''}", "stop");
    JsonNode response = RunningHost.json(send("{'model':'gertrude','input':'Hi'}"));

    assertThat(response.at("/output/0/content/0/text").asString("none")).isEmpty();
  }

  @Test
  void streamThatBreaksOff_endsWithAFailureAndACutConnection() throws Exception {
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendChunk(out, "And");
        });
    List<JsonNode> events =
        ResponsesClient.eventsOf(
            host.cutShort(
                ResponsesClient.PATH, "{\"model\":\"gertrude\",\"input\":\"Hi\",\"stream\":true}"));

    assertThat(types(events)).endsWith("response.output_text.delta", "error", "response.failed");
    JsonNode error = events.get(events.size() - 2);
    assertThat(error.path("message").asString()).isEqualTo("The LLM broke off its answer.");
    assertThat(error.at("/error/code").asString()).isEqualTo("llm_failed");
    JsonNode response = events.get(events.size() - 1).path("response");
    assertThat(response.path("status").asString()).isEqualTo("failed");
    assertThat(ResponsesClient.textOf(response)).isEqualTo("And");
    assertThat(response.path("error"))
        .isEqualTo(json("{'code':'server_error','message':'The LLM broke off its answer.'}"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void failureBeforeTheFirstWord_hasAStatus(boolean isStream) throws Exception {
    llm.does(exchange -> FakeLlm.send(exchange, 429, "application/json", "{}"));
    HttpResponse<String> answer =
        send("{'model':'gertrude','input':'Hi','stream':%s}".formatted(isStream));

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(RunningHost.json(answer).at("/error/code").asString()).isEqualTo("llm_rate_limited");
  }

  @Test
  void input_isMessagesForTheLlm() throws Exception {
    ok(
        """
        {'model':'gertrude','instructions':'Be brief.','input':[\
        {'type':'message','role':'developer','content':[{'type':'input_text','text':'Be kind.'}]},\
        {'role':'user','content':'Hi'},\
        {'type':'reasoning','id':'rs_1','summary':[],'encrypted_content':'x'},\
        {'type':'message','id':'msg_1','status':'completed','role':'assistant','content':\
        [{'type':'output_text','text':'Let me see.','annotations':[],'logprobs':[]}]},\
        {'type':'function_call','id':'fc_1','status':'completed','call_id':'a','name':'f','arguments':'{}'},\
        {'type':'function_call','call_id':'b','name':'g','arguments':'{}'},\
        {'type':'function_call_output','call_id':'a','output':'1'},\
        {'type':'function_call_output','call_id':'b','output':[{'type':'input_text','text':'2'}]},\
        {'type':'item_reference','id':'rs_2'},\
        {'type':'function_call','call_id':'c','name':'f','arguments':'{}'},\
        {'type':'function_call_output','call_id':'c','output':'3'}]}""");
    JsonNode asked = llm.requests().get(0);

    assertThat(asked.at("/messages/0/content").asString())
        .containsSubsequence("You ask why.", "adds:", "Be brief.", "Be kind.");
    assertThat(asked.at("/messages/2/content"))
        .isEqualTo(json("[{'type':'text','text':'Let me see.'}]"));
    assertThat(asked.at("/messages/2/tool_calls").size()).isEqualTo(2);
    assertThat(ToolChat.said(asked))
        .containsExactly(
            "user: Hi",
            "assistant: null [a f {}] [b g {}]",
            "tool a: 1",
            "tool b: null",
            "assistant: null [c f {}]",
            "tool c: 3");
  }

  @Test
  void imagesAudioAndFiles_reachTheLlmInItsForm() throws Exception {
    ok(
        """
        {'model':'gertrude','input':[{'role':'user','content':[\
        {'type':'input_text','text':'What is it?'},\
        {'type':'input_image','image_url':'data:image/png;base64,AAAA','detail':'low'},\
        {'type':'input_audio','input_audio':{'data':'AAAA','format':'wav'}},\
        {'type':'input_file','file_data':'AAAA','filename':'a.pdf'}]}]}""");

    assertThat(llm.requests().get(0).at("/messages/1/content"))
        .isEqualTo(
            json(
                """
                [{'type':'text','text':'What is it?'},\
                {'type':'image_url','image_url':{'url':'data:image/png;base64,AAAA','detail':'low'}},\
                {'type':'input_audio','input_audio':{'data':'AAAA','format':'wav'}},\
                {'type':'file','file':{'file_data':'AAAA','filename':'a.pdf'}}]"""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'max_output_tokens':100          | max_completion_tokens | 100
          'temperature':0.25               | temperature | 0.25
          'top_p':0.5                      | top_p | 0.5
          'top_k':40                       | top_k | 40
          'metadata':{'a':'b'}             | metadata | {'a':'b'}
          'parallel_tool_calls':false      | parallel_tool_calls | false
          'prompt_cache_key':'k'           | prompt_cache_key | 'k'
          'reasoning':{'effort':'low','summary':'auto'} | reasoning_effort | 'low'
          'text':{'verbosity':'low'}       | verbosity | 'low'
          'text':{'format':{'type':'text'}} | response_format | {'type':'text'}
          'text':{'format':{'type':'json_object'}} | response_format | {'type':'json_object'}
          'text':{'format':{'type':'json_schema','name':'s','strict':true,'schema':{'type':'object'}}} | response_format | {'type':'json_schema','json_schema':{'name':'s','strict':true,'schema':{'type':'object'}}}
          'top_logprobs':3                 | logprobs | true
          'tools':[{'type':'function','name':'f','description':'d','parameters':{'type':'object'},'strict':null}] | tools | [{'type':'function','function':{'name':'f','description':'d','parameters':{'type':'object'}}}]
          'tool_choice':'required'         | tool_choice | 'required'
          'tool_choice':{'type':'function','name':'f'} | tool_choice | {'type':'function','function':{'name':'f'}}
          'tool_choice':{'type':'allowed_tools','mode':'auto','tools':[{'type':'function','name':'f'}]} | tool_choice | {'type':'allowed_tools','allowed_tools':{'mode':'auto','tools':[{'type':'function','function':{'name':'f'}}]}}
          """)
  void option_reachesTheLlmInItsForm(String option, String name, String value) throws Exception {
    ok("{'model':'gertrude','input':'Hi',%s}".formatted(option));

    assertThat(llm.requests().get(0).path(name)).isEqualTo(json(value));
  }

  @Test
  void optionsOfResponsesAlone_doNotReachTheLlm() throws Exception {
    ok(
        """
        {'model':'gertrude','input':'Hi','store':true,'truncation':'auto','max_tool_calls':2,\
        'background':false,'include':['reasoning.encrypted_content'],'kettle':1,'instructions':null,\
        'previous_response_id':null,'text':{},'reasoning':{'effort':null},'tools':[]}""");

    assertThat(llm.requests().get(0).propertyNames())
        .containsExactlyInAnyOrder("model", "messages", "tools", "stream");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'previous_response_id':'resp_1'  | previous_response_id | send the whole conversation as input
          'conversation':{'id':'c'}        | conversation | send the whole conversation as input
          'background':true                | background | set stream to true
          'prompt':{'id':'p'}              | prompt | send the text as instructions
          'tools':[{'type':'web_search'}]  | tools[0].type | send tools of the type function
          'tools':[{'type':'function','name':'f'},{'type':'custom','name':'g'}] | tools[1].type | send tools of the type function
          'input':['x',{'type':'item_reference','id':'msg_1'}] | input[0] | whose type is one of
          'input':[{'role':'user','content':'x'},{'type':'item_reference','id':'msg_1'}] | input[1] | store: false
          'input':[{'id':'msg_1'}]         | input[0] | send the item itself
          """)
  void stateThatTheHostDoesNotKeep_isRefusedByName(String member, String param, String fix)
      throws Exception {
    refused(member, param, fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'input':7                        | input | a list of items with a message
          'input':[]                       | input | a list of items with a message
          'input':[{'type':'computer_call'}] | input[0].type | function_call_output, message
          'input':[{'role':'bot','content':'x'}] | input[0].role | assistant, developer
          'input':[{'role':'user'}]        | input[0] | content
          'input':[{'role':'user','content':[{'type':'input_video'}]}] | input[0].content[0].type | input_image
          'input':[{'role':'user','content':[{'type':'input_image','file_id':'f'}]}] | input[0].content[0] | image_url
          'input':[{'role':'user','content':[{'type':'input_image','image_url':'file:///x'}]}] | input[0].content[0].image_url | https:
          'input':[{'role':'system','content':[{'type':'input_image','image_url':'http://x'}]}] | input[0].content[0].type | input_text
          'input':[{'type':'function_call','name':'f'}] | input[0] | call_id
          'input':[{'type':'function_call_output','call_id':'a','output':[{'type':'input_image'}]}] | input[0].output[0].type | input_text
          'max_output_tokens':0            | max_output_tokens | 1 to
          'temperature':3                  | temperature | 0 to 2
          'text':{'format':{'type':'xml'}} | text.format.type | json_schema
          'text':{'format':{'type':'json_schema','schema':{}}} | text.format | name
          'reasoning':{'effort':'huge'}    | reasoning.effort | low
          'tools':[{'type':'function','name':'a b'}] | tools[0].name | letters
          'tool_choice':{'type':'web_search'} | tool_choice.type | function
          'service_tier':'priority'        | service_tier | auto
          """)
  void badValue_isRefusedByItsPath(String member, String param, String expected) throws Exception {
    refused(member, param, expected);
  }

  private static void refused(String member, String param, String words) throws Exception {
    String input = member.startsWith("'input'") ? "" : "'input':'Hi',";
    HttpResponse<String> answer = send("{'model':'gertrude',%s%s}".formatted(input, member));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(RunningHost.json(answer).at("/error/param").asString()).isEqualTo(param);
    assertThat(RunningHost.json(answer).at("/error/message").asString()).contains(param, words);
    assertThat(llm.requests()).isEmpty();
  }

  @Test
  void conversation_keepsItsPromptFromOneApiToTheOther() throws Exception {
    String first = "I have drawn a number for you, and it is a secret of mine.";
    String second = "You guessed well, but the number was another one, my friend.";
    new ScriptedLlm().says(first).says(second).says("It was seven.").playOn(llm);
    ResponsesClient client = new ResponsesClient(host, "developpeuse", true);
    client.say("Draw a number.");
    client.say("Is it five?");
    String asChat =
        """
        {"model":"developpeuse","messages":[{"role":"user","content":"Draw a number."},\
        {"role":"assistant","content":"%s"},{"role":"user","content":"Is it five?"},\
        {"role":"assistant","content":"%s"},{"role":"user","content":"What was it?"}]}"""
            .formatted(first, second);
    host.send(
        "/v1/chat/completions",
        http ->
            http.header("Content-Type", "application/json").POST(BodyPublishers.ofString(asChat)));

    assertThat(llm.prompts()).hasSize(3).containsOnly(llm.prompts().get(0));
  }

  @Test
  void conversationWithAnId_keepsItsPrompt() throws Exception {
    new ScriptedLlm().says("One.").says("Two.").playOn(llm);
    for (int turn = 0; turn < 2; turn++) {
      ok("{'model':'developpeuse','input':'Hi','metadata':{'conversation_id':'responses-7'}}");
    }

    assertThat(llm.prompts()).hasSize(2).containsOnly(llm.prompts().get(0));
  }

  @Test
  void requests_areCountedByTheirRoute() throws Exception {
    ok("{'model':'gertrude','input':'Hi'}");

    assertThat(
            host.metric(
                "http_server_requests_seconds_count{method=\"POST\",status=\"200\",uri=\"/v1/responses\"}"))
        .isPositive();
  }

  private static List<String> types(List<JsonNode> events) {
    return events.stream().map(event -> event.path("type").asString()).toList();
  }

  private static List<JsonNode> streamed() throws Exception {
    HttpResponse<String> answer = send("{'model':'gertrude','input':'Hi','stream':true}");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    return ResponsesClient.eventsOf(answer.body());
  }

  /** Lets the LLM answer in one piece, with {@code '} for quotes. */
  private static void answers(String message, String finishReason) {
    String answer =
        "{'choices':[{'finish_reason':'%s','message':%s}]}".formatted(finishReason, message);
    llm.does(e -> FakeLlm.send(e, 200, "application/json", answer.replace('\'', '"')));
  }

  /** Lets the LLM answer in pieces, with {@code '} for quotes. */
  private static void streams(String... deltas) {
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          for (String delta : deltas) {
            sendDelta(out, delta);
          }
          FakeLlm.sendEvent(out, "[DONE]");
        });
  }

  private static void sendDelta(OutputStream out, String delta) throws IOException {
    FakeLlm.sendEvent(out, "{'choices':[{'delta':%s}]}".formatted(delta).replace('\'', '"'));
  }

  private static JsonNode json(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }

  private static void ok(String body) throws Exception {
    HttpResponse<String> answer = send(body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static HttpResponse<String> send(String body) throws Exception {
    return ResponsesClient.send(host, body);
  }
}
