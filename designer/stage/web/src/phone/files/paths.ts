/** Names of places in an app's file system. */

/** Root of what an app may write (wx.env.USER_DATA_PATH). */
export const USER_DATA_PATH = 'wxfile://usr'
