const a = require('./a'); exports.done = 'b sees a ' + a.done;
