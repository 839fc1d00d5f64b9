import { randomUUID } from 'node:crypto';
import { openRoom, type Room, type RoomSpeaker } from './room.ts';

/** The speakers of all pages. */
export interface Rooms {
  /** The room with this id, or a new one; null when there are too many. */
  readonly enter: (id: string | null) => Promise<Room | null>;
  readonly find: (id: string) => Room | undefined;
  /** To be called when somebody stopped watching a room: after a while without anybody it is closed. */
  readonly left: (room: Room) => void;
  readonly close: () => void;
}

/** More pages than anybody has open. */
const MOST_ROOMS = 24;

/**
 * @param makeSpeaker gives each room a speaker of its own
 * @param graceMs how long a room outlasts its last page, in ms of real time: a page that is loaded anew goes on in it
 */
export const createRooms = (
  makeSpeaker: () => RoomSpeaker,
  graceMs: number,
  onFault: (fault: unknown) => void,
): Rooms => {
  const rooms = new Map<string, Room>();
  const closing = new Map<Room, NodeJS.Timeout>();

  const close = (room: Room): void => {
    clearTimeout(closing.get(room));
    closing.delete(room);
    rooms.delete(room.id);
    room.close();
  };
  const makePlace = (): boolean => {
    const [longestLeft] = closing.keys();
    if (rooms.size >= MOST_ROOMS && longestLeft !== undefined) close(longestLeft);
    return rooms.size < MOST_ROOMS;
  };

  return {
    enter: async (id) => {
      const known = id === null ? undefined : rooms.get(id);
      if (known !== undefined) {
        clearTimeout(closing.get(known));
        closing.delete(known);
        return known;
      }
      if (!makePlace()) return null;
      const room = await openRoom(randomUUID(), makeSpeaker(), onFault);
      rooms.set(room.id, room);
      return room;
    },
    find: (id) => rooms.get(id),
    left: (room) => {
      if (room.isWatched() || !rooms.has(room.id)) return;
      clearTimeout(closing.get(room));
      closing.set(
        room,
        setTimeout(() => {
          close(room);
        }, graceMs),
      );
    },
    close: () => {
      for (const room of [...rooms.values()]) close(room);
    },
  };
};
