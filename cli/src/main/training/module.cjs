exports.named = 1;
