package dev.dramatis.examples.voicehost.news;

import dev.dramatis.examples.voicehost.news.FeedDocument.Version;
import dev.dramatis.examples.voicehost.news.FeedException.Reason;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Fetches a feed, within limits of time, bytes and redirects. */
final class FeedClient {

  static final int MOST_BYTES = 2 << 20;
  static final int MOST_REDIRECTS = 5;

  private static final String FORMATS =
      "application/feed+json, application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5";

  private final Request request;
  private final OkHttpClient client;

  /**
   * @param silence the longest time for a connection, and the longest silence
   * @param whole the longest time for all of it, redirects included
   */
  FeedClient(URI feed, Duration silence, Duration whole) {
    this.request =
        new Request.Builder()
            .url(feed.toString())
            .header("Accept", FORMATS)
            .header("User-Agent", "dramatis-voice-host")
            .build();
    this.client =
        new OkHttpClient.Builder()
            .connectTimeout(silence)
            .readTimeout(silence)
            .writeTimeout(silence)
            .callTimeout(whole)
            .followRedirects(false)
            .addInterceptor(FeedClient::followRedirects)
            .build();
  }

  /** Returns the name of the feed's server; an address may hold a key. */
  String host() {
    return request.url().host();
  }

  /** Returns the feed; empty if it still has the version that is known. */
  Optional<FeedDocument> fetch(Version known) throws FeedException {
    Request.Builder get = request.newBuilder();
    setIfKnown(get, "If-None-Match", known.tag());
    setIfKnown(get, "If-Modified-Since", known.lastModified());
    try (Response response = client.newCall(get.build()).execute()) {
      if (response.code() == HttpURLConnection.HTTP_NOT_MODIFIED && !known.equals(Version.NONE)) {
        return Optional.empty();
      }
      if (!response.isSuccessful()) {
        throw new FeedException(
            Reason.REFUSED, "its server answers with status " + response.code());
      }
      return Optional.of(document(response));
    } catch (IOException e) {
      throw FeedException.of(e);
    }
  }

  private static void setIfKnown(Request.Builder get, String name, @Nullable String value) {
    if (value != null) {
      get.header(name, value);
    }
  }

  private static FeedDocument document(Response response) throws IOException, FeedException {
    ResponseBody body = response.body();
    BufferedSource source = body.source();
    if (body.contentLength() > MOST_BYTES || source.request(MOST_BYTES + 1L)) {
      throw new FeedException(Reason.TOO_LARGE, "it has more than " + MOST_BYTES + " bytes");
    }
    MediaType type = body.contentType();
    return new FeedDocument(
        source.readByteString(),
        type == null ? null : type.charset(),
        new Version(response.header("ETag"), response.header("Last-Modified")));
  }

  /** OkHttp itself would follow 20, or none between HTTP and HTTPS. */
  private static Response followRedirects(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    for (int followed = 0; response.isRedirect(); followed++) {
      String location = response.header("Location");
      HttpUrl next = location == null ? null : response.request().url().resolve(location);
      if (followed == MOST_REDIRECTS || next == null || isDowngrade(response, next)) {
        return response;
      }
      response.close();
      response = chain.proceed(response.request().newBuilder().url(next).build());
    }
    return response;
  }

  private static boolean isDowngrade(Response response, HttpUrl next) {
    return response.request().isHttps() && !next.isHttps();
  }

  /** Ends the fetch under way, if there is one. */
  void cancel() {
    client.dispatcher().cancelAll();
  }
}
