/*---
description: |
  Walks the tree of a parallel generator's states. A choice is what a state is resumed with: a value for next, or
  what throwing(value) and returning(value) give.
defines: [throwing, returning, resume, follow, attempt, forkedResults, forkedResultsAsync]
---*/

function Resumption(method, value) {
  this.method = method;
  this.value = value;
}

function throwing(value) {
  return new Resumption('throw', value);
}

function returning(value) {
  return new Resumption('return', value);
}

function resume(state, choice) {
  return choice instanceof Resumption ? state[choice.method](choice.value) : state.next(choice);
}

/** The state after resuming with each choice in turn. */
function follow(state) {
  for (var i = 1; i < arguments.length; i++) state = resume(state, arguments[i]);
  return state;
}

/** What a function gives, or 'throws ' and what it throws: the name of an error, otherwise the value itself. */
function attempt(action) {
  try {
    return action();
  } catch (e) {
    return 'throws ' + (e !== null && typeof e === 'object' && 'name' in e ? e.name : String(e));
  }
}

/**
 * The values that all branches end with, each state resumed with each of the choices, in the order of the choices. The
 * tree is walked depth first, depth first from the last choice, and breadth first; all walks must find the same, and no
 * state may change meanwhile.
 */
function forkedResults(start, choices) {
  var seen = [];

  function look(state) {
    seen.push({ state: state, value: state.value, done: state.done });
    return state;
  }

  function deep(state, order) {
    if (state.done) return [state.value];
    var results = [];
    order.forEach(function (choice) {
      var next = attempt(function () { return look(resume(state, choice)); });
      results = results.concat(typeof next === 'string' ? [next] : deep(next, order));
    });
    return results;
  }

  function broad(root) {
    var level = [root];
    while (level.some(function (node) { return typeof node === 'object' && !node.done; })) {
      level = level.reduce(function (next, node) {
        if (typeof node !== 'object' || node.done) return next.concat([node]);
        return next.concat(choices.map(function (choice) {
          return attempt(function () { return look(resume(node, choice)); });
        }));
      }, []);
    }
    return level.map(function (node) { return typeof node === 'object' ? node.value : node; });
  }

  look(start);
  var results = deep(start, choices);
  var backwards = deep(start, choices.slice().reverse()).reverse();
  assert.compareArray(backwards, results, 'resumed from the last choice to the first');
  assert.compareArray(broad(start), results, 'resumed breadth first');
  seen.forEach(function (one) {
    assert.sameValue(one.state.value, one.value, 'a state keeps its value');
    assert.sameValue(one.state.done, one.done, 'a state keeps its done');
  });
  return results;
}

/** The same of an async parallel generator; all choices of a state are resumed at once. Gives a promise. */
function forkedResultsAsync(start, choices) {
  var before = [start.value, start.done];
  if (start.done) return Promise.resolve([start.value]);
  return Promise.all(choices.map(function (choice) {
    return resume(start, choice).then(function (next) {
      return forkedResultsAsync(next, choices);
    }, function (e) {
      return [attempt(function () { throw e; })];
    });
  })).then(function (lists) {
    assert.compareArray([start.value, start.done], before, 'a state keeps its value and its done');
    return [].concat.apply([], lists);
  });
}
