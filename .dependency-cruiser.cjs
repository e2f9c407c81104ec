// The direction of imports between rooms; docs/architecture.md says why. A room that is missing here may import nothing.
const rooms = {
  entra: ['config'],
  signins: ['entra'],
  directory: ['entra'],
  understand: [],
  explain: [],
  detect: [],
  store: [],
  commands: ['signins', 'directory', 'explain', 'detect'],
  respond: ['directory', 'signins', 'entra'],
  watch: ['signins', 'detect'],
  cards: [],
  chat: ['commands', 'respond', 'watch', 'cards', 'understand'],
  sandbox: [],
};
// Types cost nothing at run time: what a room may know of another without depending on its code.
const types = {
  understand: ['signins'],
  explain: ['signins'],
  detect: ['signins'],
  directory: ['signins'],
  commands: ['understand', 'respond', 'entra', 'watch', 'store'],
  respond: ['store', 'commands'],
  watch: ['store', 'entra', 'respond'],
  cards: ['commands', 'detect', 'watch', 'respond', 'understand', 'signins'],
  chat: ['entra', 'signins', 'directory', 'detect', 'store'],
  sandbox: ['signins', 'host'],
};
// Small pure helpers that every room may use.
const shared = ['errors.ts', 'text.ts', 'clock.ts'];

const outside = (room) => {
  const allowed = [room, ...(rooms[room] ?? [])];
  return `^src/(?!(${allowed.join('|')})(/|\\.ts$)|(${shared.map((f) => f.replace('.', '\\.')).join('|')})$)`;
};
const outsideTypes = (room) => {
  const allowed = [room, ...(rooms[room] ?? []), ...(types[room] ?? [])];
  return `^src/(?!(${allowed.join('|')})(/|\\.ts$)|(${shared.map((f) => f.replace('.', '\\.')).join('|')})$)`;
};

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '(main|cli)\\.ts$|cases\\.ts$' },
      to: {},
    },
    {
      name: 'sandbox-is-lazy',
      severity: 'error',
      from: { path: '^src/(?!sandbox/|main\\.ts|cli/)' },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'chat-sdks-only-in-chat',
      severity: 'error',
      from: { path: '^src/(?!chat/)' },
      to: { path: 'node_modules/(botbuilder|@microsoft/teams-ai|restify|botframework)' },
    },
    // Delete src/chat/ and everything but main.ts, which wires it, still compiles.
    { name: 'chat-is-a-leaf', severity: 'error', from: { path: '^src/(?!chat/|main\\.ts)' }, to: { path: '^src/chat/' } },
    { name: 'cli-knows-no-chat', severity: 'error', from: { path: '^src/cli(\\.ts$|/)' }, to: { path: '^src/chat/' } },
    { name: 'errors-stands-alone', severity: 'error', from: { path: '^src/(errors|text|clock)\\.ts$' }, to: { path: '^src/' } },
    ...Object.keys(rooms).map((room) => ({
      name: `door-of-${room}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: outside(room), dependencyTypesNot: ['type-only'] },
    })),
    ...Object.keys(rooms).map((room) => ({
      name: `types-known-to-${room}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: outsideTypes(room) },
    })),
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
