// What node prints: node stdlib/src/test/order/expect.mjs [--write] FILE…
//
// A file has programs, separated by ---. After each stand the lines that it prints on standard output, as comments that
// begin with "// > ", and "// exit N" if it ends with another code than 0. Without --write it says where node disagrees.
// What begins with "// ====" is no program, but what all of them go on with after their first lines.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "order-"));
const write = process.argv[2] === "--write";
for (const file of process.argv.slice(write ? 3 : 2)) {
  const programs = readFileSync(file, "utf8").trimEnd().split(/^---\n/m);
  const shared = programs[0].startsWith("// ====") ? programs.shift() : "";
  const common = shared.trimEnd().split("\n").slice(1);
  const now = programs.map((text) => {
    const program = text.split("\n").filter((l) => !/^\/\/ (> |>$|exit )/.test(l)).join("\n").trimEnd();
    const [title, ...rest] = program.split("\n");
    writeFileSync(join(folder, "program.js"), [title, ...common, ...rest].join("\n"));
    const run = spawnSync(process.execPath, ["program.js"], { cwd: folder, encoding: "utf8", timeout: 20000 });
    const lines = run.stdout.split("\n").slice(0, -1).map((l) => ("// > " + l).trimEnd());
    if (run.status) lines.push("// exit " + run.status);
    const expected = [program, ...lines].join("\n");
    if (!write && expected !== text.trimEnd()) {
      console.log(`${file}: ${program.split("\n")[0]}: node says\n${lines.join("\n")}`);
      process.exitCode = 1;
    }
    return expected + "\n";
  });
  if (write) writeFileSync(file, (shared ? [shared, ...now] : now).join("---\n"));
}
rmSync(folder, { recursive: true });
