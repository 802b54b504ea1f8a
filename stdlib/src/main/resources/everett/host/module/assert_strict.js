// The module assert/strict (https://nodejs.org/docs/latest-v20.x/api/assert.html#strict-assertion-mode).
'use strict';
module.exports = require('assert').strict;
