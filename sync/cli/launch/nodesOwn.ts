// What Node keeps compiled of its own modules it takes under the settings alone with which it started. These
// are what a command asks for sooner or later: loaded after V8 is told otherwise, they would be compiled
// anew each time, which takes twice as long.
import 'node:child_process';
import 'node:fs/promises';
import 'node:os';
import 'node:perf_hooks';
import 'node:process';
import 'node:timers/promises';
import 'node:worker_threads';
import 'node:zlib';
