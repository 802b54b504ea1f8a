const b = require('./b'); exports.done = 'a sees b ' + b.done;
