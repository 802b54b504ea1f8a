/*---
description: "Observables as a registered asynchrony: their first value, or their error"
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { asynchrony, run } from 'everett:agen';

class Observable {
  constructor(subscriber) {
    this.subscriber = subscriber;
  }
  subscribe(observer) {
    let closed = false;
    this.subscriber({
      next: (value) => closed || observer.next(value),
      error: (error) => closed || observer.error(error),
      complete: () => closed || observer.complete(),
    });
    return {
      unsubscribe() {
        closed = true;
      },
    };
  }
}

asyncTest(async () => {
  asynchrony.register({
    test: (value) => value instanceof Observable,
    subscribe(observable, onValue, onError) {
      const subscription = observable.subscribe({
        next(value) {
          onValue(value);
          subscription?.unsubscribe();
        },
        error: onError,
        complete() {
          onError(new RangeError('empty'));
        },
      });
    },
  });
  const interval = new Observable((observer) => {
    for (let i = 1; i <= 3; i++) soon(() => observer.next(i), 3 * i);
  });
  const failing = new Observable((observer) => soon(() => observer.error('broken')));
  const empty = new Observable((observer) => soon(() => observer.complete()));
  const [one, [broken], [none]] = await run(function* () {
    const tuples = yield { both: [failing, empty] };
    return [yield interval, ...tuples];
  });
  assert.sameValue(one, 1);
  assert.sameValue(broken, 'broken');
  assert.sameValue(none.constructor, RangeError);
});
