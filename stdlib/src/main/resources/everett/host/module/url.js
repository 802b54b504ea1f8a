'use strict';
// The part of https://nodejs.org/docs/latest-v20.x/api/url.html that ECMAScript modules need to know where they are.

const invalid = (code, message) => host.error('TypeError', code, message);

exports.fileURLToPath = function fileURLToPath(url) {
  const text = typeof url === 'object' && url !== null ? url.href : url;
  if (typeof text !== 'string') {
    throw host.invalidArgument('path', 'of type string or an instance of URL', url);
  }
  const [, scheme, authority, path] = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/i.exec(text) ?? [];
  if (scheme === undefined) throw invalid('ERR_INVALID_URL', 'Invalid URL');
  if (scheme.toLowerCase() !== 'file') throw invalid('ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file');
  if (authority && authority !== 'localhost') {
    throw invalid('ERR_INVALID_FILE_URL_HOST', 'File URL host must be "localhost" or empty on linux');
  }
  if (/%2f/i.test(path)) {
    throw invalid('ERR_INVALID_FILE_URL_PATH', 'File URL path must not include encoded / characters');
  }
  return decodeURIComponent(path);
};
