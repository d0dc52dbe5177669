package dev.dramatis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps what the runtime logs while it is open, and keeps it off the console. */
public final class LogCapture implements AutoCloseable {

  private final Logger logger = Logger.getLogger("dev.dramatis");
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

  public LogCapture() {
    handler.setLevel(Level.ALL);
    logger.setLevel(Level.ALL);
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
  }

  public List<String> lines() {
    return records.stream().map(LogRecord::getMessage).toList();
  }

  /** What was thrown, of each line; null where nothing was. */
  public List<@Nullable Throwable> thrown() {
    List<@Nullable Throwable> thrown = new ArrayList<>();
    records.forEach(line -> thrown.add(line.getThrown()));
    return thrown;
  }

  public List<Level> levels() {
    return records.stream().map(LogRecord::getLevel).toList();
  }

  @Override
  public void close() {
    logger.removeHandler(handler);
    logger.setLevel(null);
    logger.setUseParentHandlers(true);
  }
}
