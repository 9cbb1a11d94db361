async def f():
    -await
