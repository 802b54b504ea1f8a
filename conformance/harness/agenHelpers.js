/*---
description: Asynchronies for the tests of AGen, and timers for hosts that have none
defines: [later, soon, turns, fakeTimers]
---*/

// A thunk that calls back after a few jobs.
function later(error, value, jobs) {
  return function (callback) {
    soon(function () {
      callback(error, value);
    }, jobs);
  };
}

function soon(action, jobs) {
  var promise = Promise.resolve();
  for (var i = 1; i < (jobs || 3); i++) {
    promise = promise.then(function () {});
  }
  promise.then(action);
}

// A promise that settles when many jobs have passed.
function turns(n) {
  return new Promise(function (resolve) {
    soon(resolve, n || 50);
  });
}

// Replaces the host's timers: they go off when pass(milliseconds) is called, and are listed in pending.
function fakeTimers() {
  var now = 0;
  var pending = [];
  globalThis.setTimeout = function (action, milliseconds) {
    var timer = { action: action, at: now + milliseconds };
    pending.push(timer);
    return timer;
  };
  globalThis.clearTimeout = function (timer) {
    if (pending.includes(timer)) {
      pending.splice(pending.indexOf(timer), 1);
    }
  };
  return {
    pending: pending,
    pass: function (milliseconds) {
      now += milliseconds;
      pending
        .filter(function (timer) {
          return timer.at <= now;
        })
        .forEach(function (timer) {
          clearTimeout(timer);
          timer.action();
        });
    },
  };
}
