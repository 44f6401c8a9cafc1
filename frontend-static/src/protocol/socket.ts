/** One STOMP session on one board: opened, subscribed, and over when it closes. It never reconnects by itself. */
import { Client, type IMessage } from '@stomp/stompjs';
import type { BoardId, Command, Doing, EventMessage, Reply, Update } from './wire';

export interface SocketListener {
  opened: () => void;
  lost: () => void;
  events: (message: EventMessage) => void;
  reply: (reply: Reply) => void;
  presence: (update: Update) => void;
}

export interface Socket {
  send: (command: Command) => void;
  show: (doing: Doing) => void;
  close: () => void;
}

const heartbeatMilliseconds = 10_000;
const openMilliseconds = 8_000;

function address(): string {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  return `${scheme}://${location.host}/ws`;
}

export function openSocket(board: BoardId, listener: SocketListener): Socket {
  let over = false;
  const topic = `/topic/boards.${board}`;
  const client = new Client({
    brokerURL: address(),
    reconnectDelay: 0,
    connectionTimeout: openMilliseconds,
    heartbeatIncoming: heartbeatMilliseconds,
    heartbeatOutgoing: heartbeatMilliseconds,
  });
  const end = () => {
    if (over) return;
    over = true;
    void client.deactivate({ force: true });
    listener.lost();
  };
  const read = (use: (body: never) => void) => (message: IMessage) => {
    if (!over) use(JSON.parse(message.body) as never);
  };
  client.onConnect = () => {
    if (over) return;
    client.subscribe('/user/queue/replies', read(listener.reply));
    client.subscribe(topic, read(listener.events));
    client.subscribe(`${topic}.presence`, read(listener.presence));
    listener.opened();
  };
  client.onStompError = end;
  client.onWebSocketClose = end;
  client.activate();

  const publish = (destination: string, body: unknown) => {
    client.publish({
      destination,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  };
  return {
    send: (command) => publish(`/app/boards.${board}`, command),
    show: (doing) => publish(`/app/boards.${board}.presence`, doing),
    close: () => {
      over = true;
      void client.deactivate({ force: true });
    },
  };
}
