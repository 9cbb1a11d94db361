# Awaiting something not awaitable.
async def main():
    x = 1 + (await 5)

main().send(None)
