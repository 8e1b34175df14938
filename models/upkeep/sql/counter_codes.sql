SELECT code FROM counters
