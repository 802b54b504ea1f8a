export default function** () { yield 1; }
export function** named() { yield 2; }
export async function** asynchronous() { yield 3; }
