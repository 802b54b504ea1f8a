// Bytes as text, and back (not on node).
const hello = Uint8Array.fromBase64("aGVs bG8=");
console.log(hello.join(), hello.toBase64(), hello.toBase64({ omitPadding: true }), hello.toHex(), Uint8Array.fromHex("00fF10").join()); // expect: 104,101,108,108,111 aGVsbG8= aGVsbG8 68656c6c6f 0,255,16
console.log(Uint8Array.of(255, 254).toBase64(), Uint8Array.of(255, 254).toBase64({ alphabet: "base64url" }), Uint8Array.fromBase64("__4", { alphabet: "base64url" }).join()); // expect: //4= __4= 255,254
const to = new Uint8Array(4);
console.log(JSON.stringify(to.setFromBase64("AQIDBAUG")), to.join(), JSON.stringify(to.setFromHex("0908")), to.join()); // expect: {"read":4,"written":3} 1,2,3,0 {"read":4,"written":2} 9,8,3,0
console.log(Uint8Array.fromBase64("AQIDBA", { lastChunkHandling: "stop-before-partial" }).join(), Uint8Array.fromBase64("AQIDBA").join()); // expect: 1,2,3 1,2,3,4
Uint8Array.fromBase64("AQIDBA", { lastChunkHandling: "strict" }); // throws: SyntaxError: The base64 input terminates before its last group is complete.
---
// No hexadecimal digit (not on node).
Uint8Array.fromHex("0x"); // throws: SyntaxError: Input string must contain hex characters
---
// What comes before a fault is set (not on node).
const to = new Uint8Array(4);
try { to.setFromBase64("AQIDB?=="); } catch (e) { console.log(e.name, to.join()); } // expect: SyntaxError 1,2,3,0
