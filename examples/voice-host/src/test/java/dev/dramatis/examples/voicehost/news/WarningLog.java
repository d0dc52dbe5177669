package dev.dramatis.examples.voicehost.news;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Keeps what the news feed logs while it is open, and keeps it off the console. */
final class WarningLog implements AutoCloseable {

  private final Logger logger = Logger.getLogger(NewsFeed.class.getName());
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord logRecord) {
          records.add(logRecord);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  WarningLog() {
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
  }

  List<String> lines() {
    return records.stream().map(new SimpleFormatter()::formatMessage).toList();
  }

  @Override
  public void close() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
  }
}
