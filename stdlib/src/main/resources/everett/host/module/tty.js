// The module tty (https://nodejs.org/docs/latest-v20.x/api/tty.html): which file descriptors are terminals.
'use strict';
const process = require('process');

exports.isatty = (fd) => [process.stdin, process.stdout, process.stderr][fd]?.isTTY === true;
