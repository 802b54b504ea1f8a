// Follows each program, which has defined NAME, EXPECT and kernel(): what gives EXPECT, or a promise of it. Repeats
// kernel() until it is warm, then measures. Without any syntax that an old engine lacks.
(function (out) {
  var WARM_MS = 1500, MEASURE_MS = 500, MIN_REPS = 3;
  var start = Date.now(), first = -1, warm = false, n = 0;

  // Counts a repetition; true after the last one.
  function last(sum) {
    if (sum !== EXPECT) throw new Error(NAME + ': checksum ' + sum + ', expected ' + EXPECT);
    var t = Date.now() - start;
    if (first < 0) first = t;
    if (!warm) {
      if (t >= WARM_MS) {
        warm = true;
        start = Date.now();
      }
      return false;
    }
    n++;
    if (t < MEASURE_MS || n < MIN_REPS) return false;
    out(NAME + ' us_per_rep=' + Math.round(t * 1000 / n) + ' reps=' + n + ' first_ms=' + first);
    return true;
  }

  function follow(promise) {
    promise.then(function (sum) { if (!last(sum)) follow(kernel()); })
      .then(null, function (e) { out(NAME + ' FAILED ' + e); });
  }

  var sum = kernel();
  if (typeof sum === 'object') follow(sum);
  else while (!last(sum)) sum = kernel();
})(typeof console === 'object' ? function (s) { console.log(s); } : print);
