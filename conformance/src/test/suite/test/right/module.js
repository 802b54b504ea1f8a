/*---
description: Runs as a module
flags: [module]
---*/
import * as ns from "./module.js"; export let a = 1; assert.sameValue(ns.a, 1);
