// A walk through a small house: classes, private fields, getters, errors of one's own.
'use strict';

class Room {
  #exits = new Map();

  constructor(name, ...things) {
    this.name = name;
    this.things = new Set(things);
  }

  connect(direction, room, { locked = false } = {}) {
    this.#exits.set(direction, { room, locked });
    return this;
  }

  get directions() {
    return [...this.#exits.keys()];
  }

  leave(direction, player) {
    const exit = this.#exits.get(direction);
    if (!exit) throw new Refusal(`There is no way ${direction}.`);
    if (exit.locked && !player.carries('key')) throw new Refusal(`The door ${direction} is locked.`);
    return exit.room;
  }
}

class Refusal extends Error {
  get name() {
    return 'Refusal';
  }
}

class Player {
  static #commands = {
    go: (player, direction) => { player.room = player.room.leave(direction, player); },
    take: (player, thing) => player.#take(thing),
    look: () => {},
  };

  #bag = [];

  constructor(room) {
    this.room = room;
  }

  carries(thing) {
    return this.#bag.includes(thing);
  }

  #take(thing) {
    if (!this.room.things.delete(thing)) throw new Refusal(`There is no ${thing} here.`);
    this.#bag.push(thing);
  }

  obey(line) {
    const [verb, ...rest] = line.split(/\s+/);
    const command = Player.#commands[verb];
    if (!command) throw new Refusal(`I do not know how to ${verb}.`);
    command(this, ...rest);
  }

  toString() {
    const { name, things, directions } = this.room;
    const seen = things.size ? `, where you see: ${[...things].join(', ')}` : '';
    const carried = this.#bag.length ? ` You carry: ${this.#bag.join(', ')}.` : '';
    return `You are in the ${name}${seen}. Ways: ${directions.join(', ')}.${carried}`;
  }
}

const hall = new Room('hall', 'umbrella');
const kitchen = new Room('kitchen', 'key', 'bread');
const cellar = new Room('cellar', 'treasure');
hall.connect('east', kitchen).connect('down', cellar, { locked: true });
kitchen.connect('west', hall);
cellar.connect('up', hall);

const player = new Player(hall);
console.log(String(player));
for (const line of ['go down', 'dance', 'go east', 'take sword', 'take key', 'go west', 'go down', 'take treasure']) {
  console.log(`> ${line}`);
  try {
    player.obey(line);
    console.log(`${player}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.log(error.message);
  }
}
