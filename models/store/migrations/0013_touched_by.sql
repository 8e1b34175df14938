-- What an operation touches, by the operation: asked before each push, and when old operations go.
CREATE INDEX sync_touch_op ON sync_touch (op_seq);
