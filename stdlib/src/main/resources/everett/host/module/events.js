// The module events (https://nodejs.org/docs/latest-v20.x/api/events.html): the class EventEmitter.
'use strict';

function checkListener(listener) {
  if (typeof listener !== 'function') {
    throw host.invalidArgument('listener', 'of type function', listener);
  }
}

// A constructor that works without new too: older programs call it with EventEmitter.call(this).
function EventEmitter() {
  EventEmitter.init.call(this);
}

EventEmitter.init = function () {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = Object.create(null);
    this._eventsCount = 0;
  }
  this._maxListeners = this._maxListeners || undefined;
};
EventEmitter.EventEmitter = EventEmitter;
EventEmitter.defaultMaxListeners = 10;
EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;

// The value of _events[type] is one listener or an array of them, as in node, whose programs sometimes look.
function list(emitter, type) {
  const found = emitter._events === undefined ? undefined : emitter._events[type];
  return found === undefined ? [] : typeof found === 'function' ? [found] : found;
}

function store(emitter, type, listeners) {
  if (listeners.length === 0) {
    if (emitter._events[type] !== undefined) {
      delete emitter._events[type];
      emitter._eventsCount--;
    }
    return;
  }
  if (emitter._events[type] === undefined) {
    emitter._eventsCount++;
  }
  emitter._events[type] = listeners.length === 1 ? listeners[0] : listeners;
}

function add(emitter, type, listener, first) {
  checkListener(listener);
  if (emitter._events === undefined) {
    EventEmitter.init.call(emitter);
  }
  if (emitter._events.newListener !== undefined) {
    emitter.emit('newListener', type, listener.listener === undefined ? listener : listener.listener);
  }
  const listeners = list(emitter, type);
  store(emitter, type, first ? [listener, ...listeners] : [...listeners, listener]);
  return emitter;
}

function once(emitter, type, listener) {
  checkListener(listener);
  function called(...args) {
    emitter.removeListener(type, called);
    return listener.apply(emitter, args);
  }
  called.listener = listener;
  return called;
}

const methods = {
  setMaxListeners(n) {
    this._maxListeners = n;
    return this;
  },
  getMaxListeners() {
    return this._maxListeners === undefined ? EventEmitter.defaultMaxListeners : this._maxListeners;
  },
  emit(type, ...args) {
    const listeners = list(this, type);
    if (listeners.length === 0) {
      if (type !== 'error') {
        return false;
      }
      if (args[0] instanceof Error) {
        throw args[0];
      }
      const error = host.error('Error', 'ERR_UNHANDLED_ERROR', `Unhandled error. (${host.inspect(args[0])})`);
      error.context = args[0];
      throw error;
    }
    for (const listener of listeners) {
      Reflect.apply(listener, this, args);
    }
    return true;
  },
  addListener(type, listener) {
    return add(this, type, listener, false);
  },
  prependListener(type, listener) {
    return add(this, type, listener, true);
  },
  once(type, listener) {
    return add(this, type, once(this, type, listener), false);
  },
  prependOnceListener(type, listener) {
    return add(this, type, once(this, type, listener), true);
  },
  removeListener(type, listener) {
    checkListener(listener);
    const listeners = list(this, type);
    for (let i = listeners.length - 1; i >= 0; i--) {
      if (listeners[i] === listener || listeners[i].listener === listener) {
        store(this, type, listeners.filter((_, j) => j !== i));
        if (this._events.removeListener !== undefined) {
          this.emit('removeListener', type, listener);
        }
        break;
      }
    }
    return this;
  },
  removeAllListeners(type) {
    if (this._events === undefined) {
      return this;
    }
    for (const each of arguments.length === 0 ? this.eventNames() : [type]) {
      for (const listener of list(this, each).slice().reverse()) {
        this.removeListener(each, listener);
      }
    }
    return this;
  },
  listeners(type) {
    return list(this, type).map((listener) => listener.listener || listener);
  },
  rawListeners(type) {
    return list(this, type).slice();
  },
  listenerCount(type, listener) {
    const listeners = list(this, type);
    return listener === undefined
      ? listeners.length
      : listeners.filter((each) => each === listener || each.listener === listener).length;
  },
  eventNames() {
    return this._events === undefined ? [] : Reflect.ownKeys(this._events);
  },
};
Object.assign(EventEmitter.prototype, methods);
EventEmitter.prototype.on = EventEmitter.prototype.addListener;
EventEmitter.prototype.off = EventEmitter.prototype.removeListener;
EventEmitter.listenerCount = (emitter, type) => emitter.listenerCount(type);

module.exports = EventEmitter;
