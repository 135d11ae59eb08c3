import { server } from './setup'

/** Ends the browser when the last test is done. */
export default function teardown(): Promise<void> {
  return server.close()
}
