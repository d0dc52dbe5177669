package dev.dramatis.examples.voicehost.responses;

import tools.jackson.databind.node.ObjectNode;

/** An item of a response that is being made. */
interface OutputItem {

  /** Returns the item as far as it is made. */
  ObjectNode json();

  /**
   * Ends the item; does nothing if it has ended.
   *
   * @param status completed or incomplete
   */
  void end(String status);
}
