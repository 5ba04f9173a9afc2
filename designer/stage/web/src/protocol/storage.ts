/** The storage of an app as frame and host keep it in step; `text` is an item as it is kept. */

/** Frame -> Python. */
export type StorageEvent =
  | { type: 'storageSet'; key: string; text: string }
  | { type: 'storageRemove'; key: string }
  | { type: 'storageClear' }

/** Python -> frame: the person changed something; `text` null: the item is gone. */
export type StorageCommand =
  | { type: 'storageChanged'; key: string; text: string | null }
  | { type: 'storageCleared' }
