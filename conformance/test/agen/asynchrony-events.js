/*---
description: "Events as a registered asynchrony: the first one, or the event error"
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { asynchrony, run } from 'everett:agen';

class Emitter {
  listeners = new Map();
  once(event, listener) {
    this.listeners.set(event, listener);
    return this;
  }
  off(event) {
    this.listeners.delete(event);
  }
  emit(event, ...args) {
    const listener = this.listeners.get(event);
    this.listeners.delete(event);
    listener?.(...args);
  }
}
class Once {
  constructor(emitter, event) {
    this.emitter = emitter;
    this.event = event;
  }
}
const once = (emitter, event) => new Once(emitter, event);

asyncTest(async () => {
  asynchrony.register({
    test: (value) => value instanceof Once,
    subscribe({ emitter, event }, onValue, onError) {
      emitter.once(event, (...args) => {
        emitter.off('error');
        onValue(args);
      });
      emitter.once('error', (error) => {
        emitter.off(event);
        onError(error);
      });
    },
  });
  const emitter = new Emitter();
  const result = run(function* () {
    const opened = yield once(emitter, 'open');
    const [error] = yield { both: once(emitter, 'data') };
    const [a, b] = yield [once(emitter, 'a'), { race: [once(emitter, 'b'), later(null, 'later', 30)] }];
    return [...opened, error, ...a, b];
  });
  emitter.emit('open', 1, 2);
  emitter.emit('error', 'lost');
  emitter.emit('a', 3);
  assert.compareArray(await result, [1, 2, 'lost', 3, 'later']);
  assert.sameValue(emitter.listeners.size, 1, 'what lost the race listens still');
});
