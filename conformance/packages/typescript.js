// TypeScript compiles and complains.
const ts = require("typescript");
console.log(ts.version);
console.log(ts.transpileModule("enum E { A, B = 4 } class P<T> { constructor(private x: T, public y?: number) {} get z(): T { return this.x!; } } const f = async (a: string | null) => a?.length ?? 0; export type Q = { [K in keyof P<any>]: K };", { compilerOptions: { target: ts.ScriptTarget.ES2015, module: ts.ModuleKind.CommonJS } }).outputText);
const source = ts.createSourceFile("x.ts", "let a: number = 'x'; function f<T extends object>(t: T) { return t as unknown as string }", ts.ScriptTarget.Latest, true);
const kinds = [];
(function walk(n) { kinds.push(ts.SyntaxKind[n.kind]); ts.forEachChild(n, walk); })(source);
console.log(kinds.join());
console.log(ts.transpileModule("let x = ;", { reportDiagnostics: true }).diagnostics.map((d) => ts.flattenDiagnosticMessageText(d.messageText, "\n") + "@" + d.start));
