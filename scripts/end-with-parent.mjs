// Preloaded into the server: when whoever started it is killed without a word, it does not stay behind and hold the port.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
