// A decision tree, written as the conversation that it is: helpdesk.js [ANSWER…]
// Without answers it draws the whole tree. The answer "back" takes back the one before: states are values, so that the
// earlier one is still there.
'use strict';

const { explore, step, tree } = require('everett:parallel');

class Question {
  constructor(text, answers) {
    this.text = text;
    this.answers = answers;
  }

  toJSON() {
    return this.text;
  }
}

const ask = (text, ...answers) => new Question(text, answers);

function **helpdesk() {
  if ((yield ask('Is it on?', 'yes', 'no')) === 'no') return 'Switch it on.';
  const what = yield ask('What does not work?', 'printer', 'network');
  if (what === 'network') {
    for (const device of ['router', 'computer']) {
      if ((yield ask(`Restart the ${device}. Better?`, 'yes', 'no')) === 'yes') return `It was the ${device}.`;
    }
    return 'Call your provider.';
  }
  const light = yield ask('Which light blinks?', 'paper', 'ink', 'none');
  return light === 'none' ? 'Call us: 555-0123.' : `Refill the ${light}.`;
}

const start = helpdesk().next();
const answers = process.argv.slice(2);

if (answers.length === 0) {
  for (const end of explore(start, (state) => state.value.answers)) console.assert(end.done);
  console.log(String(tree(start)));
} else {
  const states = [start];
  for (const answer of answers) {
    const state = states.at(-1);
    if (answer === 'back' && states.length > 1) states.pop();
    else if (!state.done && state.value.answers.includes(answer)) states.push(step(state, answer));
    else console.log(`(I do not understand ${answer}.)`);
  }
  const { value, done } = states.at(-1);
  console.log(done ? value : `${value.text} (${value.answers.join(', ')})`);
}
