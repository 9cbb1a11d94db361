# Frames of awaited coroutines.
async def inner():
    raise ValueError('async')

async def outer():
    await inner()

outer().send(None)
