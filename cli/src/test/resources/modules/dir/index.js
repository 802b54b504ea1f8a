exports.d = __filename.slice(-12)
