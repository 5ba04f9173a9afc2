/** Shapes of what a frame says of its storage. */
import type { StorageEvent } from '../../protocol/storage'
import { shape, string, type Check } from '../checks'

export const STORAGE_EVENTS: Record<StorageEvent['type'], Check> = {
  storageSet: shape({ key: string, text: string }),
  storageRemove: shape({ key: string }),
  storageClear: shape({}),
}
