// A reducer that reads like a story: wait for an action, fetch, report, wait again. It is resumed from one state as often
// as there are actions, so that fetches run concurrently, each in a branch with variables of its own.
'use strict';

const users = { 1: 'Ada', 2: 'Grace' };
const Api = {
  fetchUser(id) {
    return new Promise((resolve, reject) => {
      const answer = () => (id in users ? resolve(users[id]) : reject(new Error(`there is no user ${id}`)));
      setTimeout(answer, 30 / id);
    });
  },
};

async function **reducer(model) {
  while (true) {
    const { type, ...action } = yield;

    if (type === 'FETCH_USER') {
      try {
        const user = await Api.fetchUser(action.userId);
        model.update({ type: 'USER_FETCH_SUCCEEDED', user });
      } catch (e) {
        model.update({ type: 'USER_FETCH_FAILED', message: e.message });
      }
    }
  }
}

const model = { update: (action) => console.log(action) };

// The view holds the state that waits at the first yield.
reducer(model).next().then(async (ready) => {
  await Promise.all([1, 2, 3].map((userId) => ready.next({ type: 'FETCH_USER', userId })));
  await ready.next({ type: 'FETCH_USER', userId: 1 });
});
