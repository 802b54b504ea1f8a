// marked renders Markdown.
const { marked, Renderer } = require("marked");
marked.setOptions({ mangle: false, headerIds: false });
const text = `
# Title *with* emphasis

A paragraph with **bold**, \`code\`, [a link](http://example.org "title"), ![image](x.png), <b>html</b> & ~~struck~~.
Hard break:  
next line. Autolink <http://example.org> and https://example.com/path?q=1.

* item one
* item two
  1. nested
  2. list

     with paragraph
* [x] done
- [ ] open

> quoted
> > deeper

\`\`\`js
const x = 1 < 2 && "three";
\`\`\`

    indented code

| a | b |
|:--|--:|
| 1 | \`2|3\` |

---

Setext
======

Escapes: \\*not em\\* &copy; "quotes" -- dashes...

[ref]: http://example.net 'Ref'
See [ref] and [text][ref].
`;
console.log(marked.parse(text));
console.log(marked.parse(text, { gfm: false, pedantic: true }).length, marked.parse("a\nb", { breaks: true }), marked.parseInline("*x* `y`"));
console.log(JSON.stringify(marked.lexer("# h\n\n- a\n- b")));
const renderer = new Renderer();
renderer.heading = (t, level) => `<h${level} class="own">${t}</h${level}>\n`;
console.log(marked.parse("## own", { renderer }), marked.parse("x".repeat(50) + "*".repeat(50)));
console.log(marked.walkTokens(marked.lexer("a *b* c"), (t) => t.type).length);
