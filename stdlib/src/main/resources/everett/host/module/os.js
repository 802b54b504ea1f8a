// The module os (https://nodejs.org/docs/latest-v20.x/api/os.html), as far as it is about conventions.
'use strict';
const process = require('process');

exports.EOL = '\n';
exports.devNull = '/dev/null';
exports.platform = () => process.platform;
exports.arch = () => process.arch;
exports.homedir = () => process.env.HOME || '/';
exports.tmpdir = () => {
  const folder = process.env.TMPDIR || process.env.TMP || process.env.TEMP || '/tmp';
  return folder.length > 1 && folder.endsWith('/') ? folder.slice(0, -1) : folder;
};
exports.type = () => ({ linux: 'Linux', darwin: 'Darwin', win32: 'Windows_NT' })[process.platform] || process.platform;
