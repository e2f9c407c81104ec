import type { Send } from './hub.ts';

export interface Upstream {
  close(): void;
}

/** Takes what the Playground pushes to its pages. Settles once both streams are open, or have failed to. */
export async function listenUpstream(port: number, conversation: Send, log: Send): Promise<Upstream> {
  const sockets = [
    follow(`ws://127.0.0.1:${port}/_ws_conversation/v1/conversations/stream`, conversation),
    follow(`ws://127.0.0.1:${port}/_ws/log/stream`, log),
  ];
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise((resolve) => {
          socket.addEventListener('open', resolve);
          socket.addEventListener('error', resolve);
        }),
    ),
  );
  return {
    close: () => {
      for (const socket of sockets) socket.close();
    },
  };
}

function follow(url: string, take: Send): WebSocket {
  const socket = new WebSocket(url);
  socket.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') take(data);
  });
  return socket;
}
