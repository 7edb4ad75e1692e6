import { config } from 'zod';

// The page may not make code from text, and zod would try to: the browser reports that, for which it reads all of the script
// once more to tell in which line.
config({ jitless: true });
