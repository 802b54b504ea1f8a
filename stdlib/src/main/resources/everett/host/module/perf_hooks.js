// The module perf_hooks (https://nodejs.org/docs/latest-v20.x/api/perf_hooks.html): the clock.
'use strict';

exports.performance = host.part('performance');
