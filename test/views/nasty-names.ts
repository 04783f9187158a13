/** Names that end a text, begin a comment, an entity or a list, or cannot be written at all in one format or another. */
export const NASTY_NAMES: readonly string[] = [
  'a "quoted" \'name\'',
  'backslash \\ at the end \\',
  'escape \\" and \\n and \\N and \\\\',
  '<b>bold</b> & &amp; &#35; &lt;tag/>',
  ']]> <!-- --> <![CDATA[ x',
  '# #35; #quot; #colon; #',
  'a --> b -.-> c ==> d',
  'end',
  'subgraph x',
  '%% comment %%{init: {}}%%',
  'n0["x"]:::inactive; class n0 y',
  'style x:#fff; classDef y:#000;',
  '1. a list',
  '1) a list',
  '- a list',
  '`markdown **x**`',
  'two\nlines\r\nand\ttab',
  '{ "json": [1, 2] } $HOME ${x} {{y}}',
  'pipe | and ; and , and (parentheses) and @{ shape: x }',
  'emoji 🚀 👩‍👩‍👧 and 日本語 العربية',
  'ﬂ°°35¶ß ﬂ°quot¶ß',
  'fa:fa-car',
  'digraph { a -> b }',
];

/** What no database of people holds and no file may break on: control characters and halves of a pair. */
export const BROKEN_NAMES: readonly string[] = ['null \u0000 and bell \u0007', 'half \uD83D of a pair', 'last \uFFFF'];
