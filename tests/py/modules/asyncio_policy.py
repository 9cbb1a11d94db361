# The event loop policy, as programs of its time set and ask it.
import asyncio

policy = asyncio.get_event_loop_policy()
print(isinstance(policy, asyncio.AbstractEventLoopPolicy), policy is asyncio.get_event_loop_policy())
loop = policy.new_event_loop()
asyncio.set_event_loop(loop)
print(policy.get_event_loop() is loop)


async def answer():
    return asyncio.get_running_loop() is loop


print(loop.run_until_complete(answer()))
loop.close()


class Counting(asyncio.DefaultEventLoopPolicy):
    made = 0

    def new_event_loop(self):
        Counting.made += 1
        return super().new_event_loop()


asyncio.set_event_loop_policy(Counting())
print(type(asyncio.get_event_loop_policy()).__name__)
asyncio.set_event_loop_policy(None)
print(type(asyncio.get_event_loop_policy()).__name__ != 'Counting')
try:
    asyncio.set_event_loop_policy(5)
except TypeError as error:
    print(error)
