/*---
description: "Streams as a registered asynchrony: all that they give, or their error"
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { asynchrony, run } from 'everett:agen';

// What of node's Readable is needed.
class Readable {
  constructor(...chunks) {
    this.chunks = chunks;
    this.handlers = {};
  }
  on(event, handler) {
    this.handlers[event] = handler;
    if (event === 'data') soon(() => this.flow());
    return this;
  }
  flow() {
    for (const chunk of this.chunks) {
      if (chunk instanceof Error) return this.handlers.error?.(chunk);
      this.handlers.data(chunk);
    }
    this.handlers.end?.();
  }
}

asyncTest(async () => {
  asynchrony.register({
    test: (value) => value instanceof Readable,
    subscribe(stream, onValue, onError) {
      const chunks = [];
      stream
        .on('error', onError)
        .on('end', () => onValue(chunks.join('')))
        .on('data', (chunk) => chunks.push(chunk));
    },
  });
  const [text, [error]] = await run(function* () {
    return [yield new Readable('a', 'b', 'c'), yield { both: new Readable('d', new RangeError('torn')) }];
  });
  assert.sameValue(text, 'abc');
  assert.sameValue(error.message, 'torn');
});
